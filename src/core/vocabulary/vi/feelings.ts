import { wordsIn } from '../feeling-words.js';
import type { FeelingWords } from '../feeling-words.js';

export const FEELINGS: FeelingWords = {
  byScore: {
    1: wordsIn(`
      tức giận, tuyệt vọng, thất vọng lớn, giận dữ, phẫn nộ, căm phẫn, nổi giận, điên tiết, tức điên, giận,
      tức, tức tối, uất ức, căm ghét, ghét, vô vọng, mất hết hy vọng, mất hết hi vọng, suy sụp, bị lừa,
      bị lừa dối, bị phản bội, bị bỏ rơi, bị xúc phạm, nhục nhã, bẽ mặt, đau khổ, đau đớn, khổ sở,
      tổn thương, sốc, kinh hoàng, kinh hãi, hoảng sợ, hoảng loạn, hoảng hốt, hoảng, sợ, sợ hãi, khiếp sợ,
      ghê tởm, kinh tởm, bất lực, khủng hoảng, rất thất vọng, thất vọng nặng nề, chán ghét, lòng căm thù,
      cơn giận, cơn giận dữ, tệ hại, rất tệ, kinh khủng, khủng khiếp, tồi tệ
    `),
    2: wordsIn(`
      khó chịu, lo lắng, bối rối, sốt ruột, thất vọng, bực mình, lo âu, lo ngại, lo sợ, e ngại, ngại,
      e dè, băn khoăn, bồn chồn, bất an, không yên tâm, thấp thỏm, hồi hộp lo lắng, căng thẳng, áp lực,
      bị áp lực, stress, quá tải, choáng ngợp, choáng, ngợp, rối, rối bời, rối trí, mơ hồ, lạc lối,
      hoang mang, hoài nghi, nghi ngờ, nghi ngại, ngờ vực, cảnh giác, dè chừng, không tin, không tin tưởng,
      mất niềm tin, mất lòng tin, thiếu tự tin, tự ti, không tự tin, bực, bực bội, bực tức, bực dọc, cáu,
      cáu kỉnh, ức chế, không hài lòng, không vui, không thoải mái, không thích, không an toàn, bất mãn,
      phật ý, phiền, phiền lòng, phiền muộn, mất kiên nhẫn, nôn nóng, hụt hẫng, chán nản, chán, ngán,
      ngán ngẩm, nản, nản lòng, nản chí, mất hứng, mệt, mệt mỏi, kiệt sức, đuối, uể oải, buồn, buồn bã,
      buồn chán, buồn phiền, tủi thân, cô đơn, lạc lõng, bị bỏ mặc, bị phớt lờ, bị lãng quên,
      bị coi thường, xấu hổ, ngượng, ngượng ngùng, ái ngại, áy náy, tội lỗi, có lỗi, day dứt, hối hận,
      hối tiếc, tiếc, tiếc nuối, ghen tị, ghen tỵ, miễn cưỡng, bất tiện, vội vã, gấp gáp, giằng xé,
      dằn vặt, tự ái, đau đầu, nhức đầu, khó xử, lúng túng, run, bí bách, lo, tệ, xấu, tiêu cực, không tốt
    `),
    3: wordsIn(`
      bình thường, lưỡng lự, tò mò, phân vân, trung lập, do dự, đắn đo, chần chừ, không chắc,
      không chắc chắn, chưa chắc, chưa chắc chắn, nửa tin nửa ngờ, bán tín bán nghi, thắc mắc, ngạc nhiên,
      bất ngờ, sửng sốt, thờ ơ, dửng dưng, không quan tâm, không cảm xúc, vô cảm, trầm ngâm, suy tư,
      thận trọng, cẩn trọng, cẩn thận, tập trung, chú ý, hồi hộp, chờ đợi, mong ngóng, cam chịu, chấp nhận,
      nguôi, nguôi giận, lẫn lộn, lẫn lộn cảm xúc, đan xen, hoài niệm, nhớ nhung, tạm ổn, tạm được, ổn, ok,
      sự tò mò, chấp nhận được
    `),
    4: wordsIn(`
      quan tâm, nhẹ nhõm, yên tâm, tự tin, nhẹ người, nhẹ lòng, thở phào, hết lo, đỡ lo, bớt lo,
      bớt lo lắng, không lo, không lo lắng, an tâm, yên lòng, vững dạ, vững tâm, vững tin, vững vàng,
      chắc chắn, tin tưởng, tin, tin cậy, được tin tưởng, niềm tin, lòng tin, an toàn, được bảo vệ,
      thoải mái, dễ chịu, thư thái, thư giãn, thảnh thơi, bình tĩnh, bình yên, an lòng, thanh thản,
      hy vọng, hi vọng, kỳ vọng, kì vọng, lạc quan, tích cực, phấn chấn, háo hức, hào hứng, hứng thú,
      thích, thích thú, ưng, ưng ý, vừa ý, vừa lòng, thoả mãn, thỏa mãn, mãn nguyện, có động lực,
      được khích lệ, quyết tâm, sẵn sàng, chủ động, làm chủ, kiểm soát được, mong chờ, mong đợi, vui,
      vui vẻ, mừng, tươi tỉnh, dễ thở, được quan tâm, được tôn trọng, được lắng nghe, được thấu hiểu,
      được hỗ trợ, được chào đón, được chăm sóc, được trân trọng, được ghi nhận, được công nhận, gắn bó,
      gắn kết, ấm áp, ấm lòng, thân thuộc, gần gũi, trung thành, tiện lợi, buồn cười, say mê theo dõi,
      cuốn hút, bị cuốn hút, ổn định, khá hài lòng, tốt, tốt hơn
    `),
    5: wordsIn(`
      hài lòng, tự hào, biết ơn, vui mừng, phấn khích, vui sướng, sung sướng, hạnh phúc, hân hoan, hớn hở,
      mừng rỡ, mừng vui, phấn khởi, phấn khởi vui mừng, thích mê, mê, mê mẩn, yêu, yêu thích, say mê,
      đam mê, cảm kích, cảm ơn, xúc động, cảm động, ấn tượng, kinh ngạc thích thú, ngưỡng mộ, thán phục,
      truyền cảm hứng, được truyền cảm hứng, nhiệt tình, nhiệt huyết, đắc thắng, chiến thắng, rất hài lòng,
      rất vui, rất tốt, mãn nguyện vô cùng, lòng biết ơn, tuyệt vời, xuất sắc, tuyệt, hoàn hảo
    `),
  },
  alone: wordsIn(`
    tức, sốc, ghét, tệ hại, rất tệ, kinh khủng, khủng khiếp, tồi tệ, tệ, xấu, tiêu cực, không tốt, phiền,
    choáng, tin, ổn, ok, tạm ổn, tạm được, chấp nhận, chú ý, tập trung, cẩn thận, tích cực, tốt, tốt hơn,
    rất tốt, tuyệt vời, xuất sắc, tuyệt, hoàn hảo, tiện lợi, bất tiện, ổn định, cảm ơn, yêu, chiến thắng,
    chắc chắn, an toàn, sẵn sàng, áp lực, chủ động, mê, đuối, ưng, đan xen, tổn thương
  `),
  leads: wordsIn(`
    rất, hơi, khá, quá, cực kỳ, cực kì, vô cùng, thật, thật sự, thực sự, có chút, một chút, chút,
    cảm thấy, thấy, cảm giác, có cảm giác, sự, nỗi, niềm, vẫn, vẫn còn, bắt đầu, càng, ngày càng, lại,
    đang, tương đối, siêu, luôn, cũng, đầy, tràn đầy, trở nên, dần, đã, tâm trạng
  `),
  tails: wordsIn(`
    quá, lắm, ghê, thật, thật sự, hơn, hẳn, nhất, vô cùng, một chút, chút, nhiều
  `),
  lessened: wordsIn(`
    giảm, giảm dần, giảm bớt, ít hơn, dần tan, tan biến, biến mất, nguôi
  `),
  cases: ['nếu', 'trong trường hợp', 'trường hợp', 'miễn là'],
  otherwise: ['ngược lại', 'còn không', 'còn lại'],
  asking: [],
  whose: ['của', 'đối với', 'với'],
  or: ['hoặc', 'hay'],
  glued: false,
};
