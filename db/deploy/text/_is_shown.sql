-- Deploy guildkeeper:text/_is_shown to pg

begin;
set local role guildkeeper_owner;

create function text._is_shown(first_code integer, last_code integer)
returns boolean
language sql immutable strict
as $$
  -- A look at 64 at most; some numbers have no letter, and stay what they are.
  select count(*) filter (
    where normalize(l.letter, nfc) = text._visible(l.letter) or l.letter ~ '[\u0e33\u0eb3\u3131-\u3163\u3165-\u318e]'
  ) > count(*) / 8
  from generate_series(
    _is_shown.first_code::bigint, _is_shown.last_code, greatest(1, (_is_shown.last_code - _is_shown.first_code) / 64)
  ) as n (code)
  cross join lateral (
    select case when n.code between 1 and 55295 or n.code between 57344 and 1114111 then chr(n.code::integer) end as letter
    offset 0
  ) l;
$$;

comment on function text._is_shown is
'Whether the letters with these numbers, or enough of them, stand in what messages show: not what text._visible leaves out or
makes another letter of, but for those that text._with_plain_letters knows.';

commit;
