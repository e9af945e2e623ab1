-- Deploy guildkeeper:discord/_cut to pg

begin;
set local role guildkeeper_owner;

create function discord._cut(content text, most integer)
returns integer
language plpgsql immutable
as $$
declare
  -- What belongs to the character before it: accents, variants, joiners, tones of a skin, tags.
  c_continues constant text := '[\u0300-\u036F\u200D\u20D0-\u20FF\uFE00-\uFE0F\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]';
  -- What is not cut in two: something joined, a flag, a fence.
  c_pair constant text := '^(?:\u200D.|[\U0001F1E6-\U0001F1FF]{2}|``)$';
  v_head text := left(_cut.content, _cut.most);
  v_break integer := most - strpos(reverse(v_head), E'\n') + 1;
  v_blank integer := most - strpos(reverse(v_head), ' ') + 1;
  v_cut integer := most;
begin
  if v_break <= most and v_break > most / 2 then
    return v_break;
  elsif v_blank <= most and v_blank > most / 2 then
    return v_blank;
  end if;

  while v_cut > most / 2
    and (substr(content, v_cut + 1, 1) ~ c_continues or substr(content, v_cut, 2) ~ c_pair)
  loop
    v_cut := v_cut - 1;
  end loop;
  return case when v_cut > most / 2 then v_cut else most end;
end;
$$;

comment on function discord._cut is
'After how many characters, at most `most`, a longer text is best cut: after a line break, else after a blank, each in the second
half; else where no emoji, accent or ``` is torn apart.';

commit;
