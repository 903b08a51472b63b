/** A provincial newspaper's page as the templates of 2003 made it, in Unicode; the tests encode it. */

export const TITLE = 'Đảng bộ xã Mường Xanh lớn mạnh';

export const BODY = `<p>Đến nay, Đảng bộ xã Mường Xanh có 125 đảng viên, sinh hoạt ở 9 chi bộ; hoạt động theo Quyết định số 1507-QĐ/TU, ngày 20/6/2025 của Tỉnh ủy.</p>
<p>Năm qua, các chi bộ đã kết nạp 30 đảng viên mới; mỗi bản đều có người được bồi dưỡng, và những hộ nghèo được vay 1.250.000 đồng để phát triển chăn nuôi.</p>
<p>Ông Lò Văn Hặc, Bí thư chi bộ bản Nà Ngà, cho biết: trước đây cả bản chỉ trông vào mấy thửa ruộng một vụ, bữa đói bữa no. Từ khi cấp ủy phân công đảng viên giúp đỡ từng hộ, bà con đã biết trồng cỏ voi, ủ chua thức ăn cho trâu bò, đào ao thả cá và vay vốn ngân hàng.</p>
<p>Sắp tới, Đảng ủy xã sẽ mở thêm các lớp bồi dưỡng nghiệp vụ cho cấp ủy viên, kiểm tra việc thực hiện nghị quyết ở những chi bộ còn yếu kém, nhất là các bản vùng cao đi lại khó khăn, để mọi chủ trương đều đến được với người dân.</p>`;

/** The page with this charset in its `<meta>`, or with none. */
export const oldPage = (charset?: string): string => `<html><head>
${charset ? `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${charset}">\n` : ''}<title>${TITLE}</title>
<style>body { font-family: .VnTime, VNI-Times; }</style></head><body bgcolor="#FFFFFF">
<table width="760"><tr><td><a href="/index.asp?id=1&cat=2">Trang nhất</a> | <a href="/tin.asp">Tin trong tỉnh</a> | <a href="/kt.asp">Kinh tế</a></td></tr></table>
<h1><font face=".VnTimeH">${TITLE}</font></h1>
${BODY}
<hr><p align="center">Toà soạn: số 1, đường Tô Hiệu, thị xã Sơn La</p>
</body></html>`;
