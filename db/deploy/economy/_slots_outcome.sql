-- Deploy guildkeeper:economy/_slots_outcome to pg
-- requires: economy/schema

begin;
set local role guildkeeper_owner;

create function economy._slots_outcome(draws bigint[])
returns text
language sql immutable
set search_path = ''
as $$
  select case
    when count(distinct r.symbol) = 1 then 'three ' || min(r.symbol)
    when count(*) filter (where r.symbol = 'cherries') = 2 then 'two cherries'
    else 'lost'
  end
  from (
    select case
      when d.draw <= 6 then 'cherries'
      when d.draw <= 11 then 'lemons'
      when d.draw <= 15 then 'grapes'
      when d.draw <= 18 then 'bells'
      when d.draw = 19 then 'stars'
      else 'diamonds'
    end as symbol
    from unnest(_slots_outcome.draws) d (draw)
  ) r;
$$;

comment on function economy._slots_outcome(bigint[]) is
'What three reels show. Of the 20 stops of each, 1 to 6 are cherries, 7 to 11 lemons, 12 to 15 grapes, 16 to 18 bells, 19 a star and 20
a diamond.';

commit;
