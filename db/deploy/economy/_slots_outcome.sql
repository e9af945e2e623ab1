-- Deploy guildkeeper:economy/_slots_outcome to pg
-- requires: economy/_reel

begin;
set local role guildkeeper_owner;

create function economy._slots_outcome(draws bigint[])
returns text
language sql immutable
as $$
  select case
    when count(distinct economy._reel(d.draw)) = 1 then 'three ' || min(economy._reel(d.draw))
    when count(*) filter (where economy._reel(d.draw) = 'cherries') = 2 then 'two cherries'
    else 'lost'
  end
  from unnest(_slots_outcome.draws) d (draw);
$$;

comment on function economy._slots_outcome(bigint[]) is 'How three reels end: three alike win, and so do two cherries.';

commit;
