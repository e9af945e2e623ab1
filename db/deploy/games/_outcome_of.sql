-- Deploy guildkeeper:games/_outcome_of to pg

begin;
set local role guildkeeper_owner;

create function games._outcome_of(kind games.game_kind, choice text, draws bigint[])
returns text
language sql immutable
as $$
  select case _outcome_of.kind
    when 'coinflip' then
      case games._in_words('coinflip', _outcome_of.draws)
        when 'edge' then 'edge'
        when _outcome_of.choice then 'won'
        else 'lost'
      end
    when 'dice' then
      case
        when draws[1] + draws[2] > draws[3] + draws[4] then 'won'
        when draws[1] + draws[2] < draws[3] + draws[4] then 'lost'
        when draws[1] + draws[2] = 7 then 'sevens'
        else 'tie'
      end
    when 'slots' then games._slots_outcome(_outcome_of.draws)
  end;
$$;

comment on function games._outcome_of is 'How a game with these draws ends, for one that is over at once.';

commit;
