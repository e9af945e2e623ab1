-- Deploy guildkeeper:games/_cards to pg

begin;
set local role guildkeeper_owner;

create function games._cards(guild_id bigint, game bigint, to_house boolean)
returns bigint[]
language sql stable
as $$
  select coalesce(array_agg(c.card::bigint order by c.number), '{}')
  from games.card c
  where c.guild_id = _cards.guild_id and c.game = _cards.game and c.to_house = _cards.to_house;
$$;

comment on function games._cards is 'The cards of the house, or of the member, as they were dealt.';

commit;
