-- Deploy guildkeeper:text/_with_plain_letters to pg

begin;
set local role guildkeeper_owner;

create function text._with_plain_letters(pattern text)
returns text
language plpgsql immutable strict
as $$
declare
  -- The vowels am of Thai and Lao, and Korean letters that stand alone.
  c_letters constant text := '[\u0e33\u0eb3\u3131-\u318e]';
begin
  -- Most patterns have none of them. A range may hold them as well.
  if pattern !~ c_letters and pattern !~ '[\u0e00-\u3130]-' then
    return pattern;
  end if;
  return (
    select string_agg(
      case
        when a.atom like '[%]' and length(a.atom) > 1 then (
          select substring(a.atom, '^\[\^?') || coalesce(string_agg(
            case
              when p.codes is null then i.item
              when i.first_code >= 12593 and i.last_code <= 12686 or i.first_code = i.last_code then p.codes
              else i.item || p.codes
            end, '' order by i.place
          ), '') || ']'
          from text._set_items(a.atom) i
          cross join lateral (
            select string_agg(format('\u%s-\u%s', lpad(to_hex(r.low), 4, '0'), lpad(to_hex(r.high), 4, '0')), '') as codes
            from (
              select min(k.code) as low, max(k.code) as high
              from (
                select c.code, c.code - row_number() over (order by c.code) as run
                from (
                  select distinct ascii(l.letter) as code
                  from (values (3635, 3635), (3763, 3763), (12593, 12686)) as s (low, high)
                  cross join lateral generate_series(greatest(s.low, i.first_code), least(s.high, i.last_code)) as n (code)
                  cross join lateral string_to_table(normalize(chr(n.code), nfkc), null) as l (letter)
                ) c
              ) k
              group by k.run
              order by low
            ) r
          ) p
        )
        when a.atom ~ c_letters and a.repeated is not null then format('(?:%s)', normalize(a.atom, nfkc))
        when a.atom ~ c_letters then normalize(a.atom, nfkc)
        else a.atom
      end || coalesce(a.repeated, ''),
      '' order by a.place
    )
    from text._atoms(pattern) a
  );
end;
$$;

comment on function text._with_plain_letters is
'A pattern of letters that text._without_invisible makes others of, and that people write nevertheless: ำ and ຳ, which are
two there, and Korean letters that stand alone, which are those of syllables there, in another order.';

commit;
