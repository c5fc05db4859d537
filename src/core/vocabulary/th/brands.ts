import type { Brands } from '../brands.js';

export const BRANDS: Brands = {
  search: [['กูเกิล', 'Google'], ['Bing']],
  social: [
    ['เฟซบุ๊ก', 'Facebook', 'เฟสบุ๊ค'],
    ['ติ๊กต็อก', 'TikTok', 'ติ๊กตอก'],
    ['อินสตาแกรม', 'Instagram', 'ไอจี', 'IG'],
    ['ยูทูบ', 'YouTube', 'ยูทูป'],
    ['เอกซ์', 'X', 'ทวิตเตอร์'],
  ],
  chat: [
    ['ไลน์', 'LINE'],
    ['เมสเซนเจอร์', 'Messenger', 'แมสเซนเจอร์'],
    ['อินสตาแกรม', 'Instagram', 'ไอจี', 'IG'],
    ['วอตส์แอปป์', 'WhatsApp'],
    ['เทเลแกรม', 'Telegram'],
    ['วีแชต', 'WeChat'],
    ['ซาโล', 'Zalo'],
  ],
  marketplace: [
    ['ช้อปปี้', 'Shopee', 'ชอปปี้'],
    ['ลาซาด้า', 'Lazada'],
    ['ติ๊กต็อกช็อป', 'TikTok Shop'],
    ['อเมซอน', 'Amazon'],
  ],
  live: [
    ['ติ๊กต็อก', 'TikTok', 'ติ๊กตอก'],
    ['เฟซบุ๊ก', 'Facebook', 'เฟสบุ๊ค'],
    ['ช้อปปี้', 'Shopee', 'ชอปปี้'],
    ['ยูทูบ', 'YouTube', 'ยูทูป'],
  ],
  forum: [['พันทิป', 'Pantip'], ['เฟซบุ๊ก', 'Facebook', 'เฟสบุ๊ค'], ['Reddit']],
  post: [['ไปรษณีย์ไทย'], ['แฟลช', 'Flash'], ['เคอรี่', 'Kerry'], ['เจแอนด์ที', 'J&T']],
};
