-- Deploy guildkeeper:games/_maintain to pg

begin;
set local role guildkeeper_owner;

create function games._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_games bigint;
begin
  delete from games.game g
  where g.guild_id = _maintain.guild_id
    and g.game in (
      select o.game
      from games.game o
      join games.settings s on s.guild_id = o.guild_id
      where o.guild_id = _maintain.guild_id and o.finished_at < _maintain.at - s.keep_games
      order by o.game
      limit _maintain.most
    );
  get diagnostics v_games = row_count;
  return v_games;
end;
$$;

comment on function games._maintain is
'What a new day brings: games that were over longer ago than the setting keep_games are forgotten, with their cards. Their money
stays in the books.';

commit;
