-- Deploy guildkeeper:text/_needle to pg

begin;
set local role guildkeeper_owner;

create function text._needle(word text, is_latin boolean default null)
returns text
language plpgsql immutable parallel safe
as $$
declare
  -- Thai, Lao, Burmese, Khmer, kana and Han: between their words no blanks are written, so that none is whole.
  c_unparted constant text :=
    '[\u0e01-\u0e4e\u0e81-\u0edf\u1000-\u1049\u1050-\u109f\u1780-\u17d3\ua9e0-\ua9fe\uaa60-\uaa7f'
    '\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff'
    '\U00016fe0-\U00018dff\U0001b000-\U0001b16f\U00020000-\U0003ffff]';
  v_shown constant text := text._shown(btrim(word, '* '));
  v_core constant text := btrim(text._as_words(
    case
      when is_latin is null then text._plain(v_shown)
      when is_latin then text._as_latin(text._plain(v_shown))
      else lower(text._without_marks(v_shown))
    end
  ));
begin
  if octet_length(v_core) < 2 then
    return null;
  end if;
  return case when word not like '*%' and v_core !~ ('^' || c_unparted) then ' ' else '' end || v_core
    || case when word not like '%*' and v_core !~ (c_unparted || '$') then ' ' else '' end;
end;
$$;

comment on function text._needle is
'What text._as_words is searched for to find a word or phrase: whole words, unless a * at its beginning or end stands for
more letters, or it begins or ends in a script that parts no words by blanks. `is_latin`: as it is found in words that
text._read_latin takes for Latin ones, or in others; null: alone. Null for what is no word: less than two letters, or
punctuation alone.';

commit;
