-- Deploy guildkeeper:text/_without_invisible to pg

begin;
set local role guildkeeper_owner;

create function text._without_invisible(content text)
returns text
language plpgsql immutable parallel safe
as $$
declare
  -- What becomes two or three letters, and is no blank anyhow.
  c_long constant text :=
    '['
    '\u00a8\u00af\u00b4\u00b8\u00bc-\u00be\u0132\u0133\u013f\u0140\u0149\u01c4-\u01cc\u01f1-\u01f3\u02d8-\u02dd\u0344\u037a'
    '\u0384\u0385\u0587\u0675-\u0678\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u0e33\u0eb3'
    '\u0edc\u0edd\u0f43\u0f4d\u0f52\u0f57\u0f5c\u0f69\u0f73\u0f75-\u0f79\u0f81\u0f93\u0f9d\u0fa2\u0fa7\u0fac\u0fb9\u1e9a'
    '\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed\u1fee\u1ffd\u1ffe\u2017\u2025\u2026\u2033\u2034\u2036\u2037\u203c'
    '\u203e\u2047-\u2049\u20a8\u2100\u2101\u2103\u2105\u2106\u2109\u2116\u2121\u213b\u2150-\u215f\u2161-\u2163\u2165-\u2168'
    '\u216a\u216b\u2171-\u2173\u2175-\u2178\u217a\u217b\u2189\u222c\u222d\u222f\u2230\u2469-\u2473\u2488-\u249b'
    '\u2a74-\u2a76\u2adc\u309b\u309c\u309f\u30ff\u3200-\u321e\u3220-\u3243\u3250-\u325f\u327c\u327d\u32b1-\u32cf\u32ff'
    '\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufb4f\ufbdd'
    '\ufbea-\ufbfb\ufc00-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0\ufdf1\ufe19\ufe30\ufe49-\ufe4c\ufe70-\ufe72\ufe74'
    '\ufe76-\ufe7f\ufef5-\ufefc\uffe3\U0001d15e-\U0001d164\U0001d1bb-\U0001d1c0\U0001f100-\U0001f10a\U0001f12a'
    '\U0001f12d\U0001f12e\U0001f14a-\U0001f14f\U0001f190\U0001f200\U0001f201\U0001f240-\U0001f248'
    ']';
  v_text text := text._turned(left(content, 12000));
  v_made text;
begin
  -- Letters in brackets are letters, and what stands behind a brand is none.
  if v_text ~ '[\u249c-\u24b5\U0001f110-\U0001f129\u2120\u2122\U0001f16a-\U0001f16c]' then
    v_text := translate(
      v_text, '⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵🄐🄑🄒🄓🄔🄕🄖🄗🄘🄙🄚🄛🄜🄝🄞🄟🄠🄡🄢🄣🄤🄥🄦🄧🄨🄩™℠🅪🅫🅬',
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ     '
    );
  end if;
  -- Compatible forms first: those of some letters are invisible. Those as long as 4 to 18 others would push out what follows,
  -- and so would shorter ones where they are many.
  v_text := regexp_replace(v_text, '[\u2057\u2474-\u2487\u2a0c\u3300-\u33ff\ufdf2-\ufdfc]', ' ', 'g');
  v_made := normalize(v_text, nfkc);
  if length(v_made) > length(v_text) + 100 then
    v_made := normalize(regexp_replace(v_text, c_long, ' ', 'g'), nfkc);
  end if;
  return regexp_replace(
    left(v_made, 12000),
    '['
    -- General_Category Cc, but for blanks and lines
    '\u0001-\u0008\u000e-\u001f\u007f-\u009f'
    -- Default_Ignorable_Code_Point
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f'
    '\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff'
    -- General_Category Cf that nothing shows, a Braille letter without a dot, and a note without a head
    '\ufff9-\ufffb\U00013430-\U0001343f\u2800\U0001d159'
    ']+',
    '', 'g'
  );
end;
$$;

comment on function text._without_invisible is
'What of a text can be seen, in the order in which it is: at most 12,000 characters (4,000 of a message, the others
of its poll or what it forwards), compatible forms made one (ｆｕｌｌ, 𝓫𝓸𝓵𝓭, ⒝⒜⒟; blanks where they would
make it much longer), and without what Unicode calls ignorable, format or
control.';

commit;
