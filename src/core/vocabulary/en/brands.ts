import type { Brands } from '../brands.js';

export const BRANDS: Brands = {
  app: [['App Store'], ['Google Play', 'Play Store']],
  search: [['Google'], ['Bing']],
  social: [
    ['Facebook'],
    ['Instagram'],
    ['TikTok'],
    ['YouTube'],
    ['LinkedIn'],
    ['X', 'Twitter'],
    ['Threads'],
    ['Pinterest'],
  ],
  chat: [['WhatsApp'], ['Messenger'], ['LINE'], ['Zalo'], ['Telegram'], ['Instagram'], ['WeChat'], ['Viber']],
  marketplace: [['Shopee'], ['Lazada'], ['Amazon'], ['TikTok Shop'], ['eBay']],
  live: [['TikTok'], ['Facebook'], ['YouTube'], ['Shopee'], ['Instagram']],
  forum: [['Reddit'], ['Facebook'], ['Discord']],
};
