import type { Brands } from '../brands.js';

export const BRANDS: Brands = {
  search: [['Google'], ['Cốc Cốc'], ['Bing']],
  social: [['Facebook'], ['TikTok'], ['Zalo'], ['Instagram'], ['YouTube'], ['Threads'], ['LinkedIn']],
  chat: [['Zalo'], ['Messenger'], ['Telegram'], ['Viber'], ['WhatsApp'], ['LINE'], ['Instagram']],
  marketplace: [['Shopee'], ['Lazada'], ['TikTok Shop'], ['Tiki'], ['Sendo']],
  live: [['TikTok'], ['Facebook'], ['Shopee'], ['YouTube']],
  forum: [['Facebook'], ['Voz'], ['Tinh tế'], ['Reddit']],
  post: [['GHN'], ['GHTK'], ['Viettel Post'], ['J&T'], ['VNPost']],
};
