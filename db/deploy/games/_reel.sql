-- Deploy guildkeeper:games/_reel to pg

begin;
set local role guildkeeper_owner;

create function games._reel(draw bigint)
returns text
language sql immutable
as $$
  select case
    when _reel.draw <= 6 then 'cherries'
    when _reel.draw <= 11 then 'lemons'
    when _reel.draw <= 15 then 'grapes'
    when _reel.draw <= 18 then 'bells'
    when _reel.draw = 19 then 'stars'
    else 'diamonds'
  end;
$$;

comment on function games._reel is
'What is on each of the 20 stops of a reel: six cherries, five lemons, four grapes, three bells, a star and a diamond.';

commit;
