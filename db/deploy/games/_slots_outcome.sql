-- Deploy guildkeeper:games/_slots_outcome to pg

begin;
set local role guildkeeper_owner;

create function games._slots_outcome(draws bigint[])
returns text
language sql immutable
as $$
  select case
    when count(distinct games._reel(d.draw)) = 1 then 'three ' || min(games._reel(d.draw))
    when count(*) filter (where games._reel(d.draw) = 'cherries') = 2 then 'two cherries'
    else 'lost'
  end
  from unnest(_slots_outcome.draws) d (draw);
$$;

comment on function games._slots_outcome is 'How three reels end: three alike win, and so do two cherries.';

commit;
