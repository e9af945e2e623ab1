-- Deploy guildkeeper:games/_in_words to pg

begin;
set local role guildkeeper_owner;

create function games._in_words(kind games.game_kind, draws bigint[])
returns text
language sql immutable
as $$
  select case _in_words.kind
    when 'coinflip' then case when draws[1] <= 49 then 'heads' when draws[1] <= 98 then 'tails' else 'edge' end
    when 'dice' then array_to_string(_in_words.draws, ' ')
    when 'slots' then (
      select string_agg(games._reel(d.draw), ' ' order by d.place)
      from unnest(_in_words.draws) with ordinality d (draw, place)
    )
  end;
$$;

comment on function games._in_words is
'What one sees of a game that is over at once, in words: the side of a coin that is up, heads and tails 49 times in 100 each
and the edge twice; two dice of the member and two of the house; three reels.';

commit;
