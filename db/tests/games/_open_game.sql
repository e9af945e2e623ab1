-- Specification of games._open_game: a game with the seed that was promised, and the promise of the next.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(8);

create function pg_temp.begin(member_id bigint default 5) returns games.game language plpgsql as $$
declare
  v_game games.game;
begin
  set local role guildkeeper_owner;
  v_game := games._begin(1, 'dice', begin.member_id, 10, null, null, null, '2026-01-01T12:00Z', null);
  reset role;
  return v_game;
end;
$$;

create temp table first as select g.* from pg_temp.begin() g;
select is((select row(f.game, f.promised_in, length(f.seed), length(f.next_hash))::text from first f), '(1,,32,32)',
  'nobody was told of the first');
select is(
  (select sha256(p.seed) from games.promise p where p.member_id = 5), (select f.next_hash from first f),
  'it tells what the next will be decided by'
);
create temp table other as select g.* from pg_temp.begin(6) g;
select is((select o.promised_in from other o), null, 'another member has their own');
create temp table promised as select p.seed from games.promise p where p.member_id = 5;
create temp table second as select g.* from pg_temp.begin() g;
select is((select row(s.game, s.promised_in)::text from second s), '(3,1)', 'the second was told of with the first');
select is((select s.seed from second s), (select p.seed from promised p), 'it is decided by the seed that was promised');
select isnt((select s.next_hash from second s), (select f.next_hash from first f), 'and promises another');
select is(
  (select row(p.game, sha256(p.seed))::text from games.promise p where p.member_id = 5),
  (select row(s.game, s.next_hash)::text from second s), 'which is kept until then'
);
select is((select c.last_game from games.game_counter c where c.guild_id = 1), 3::bigint, 'games are numbered');

select * from finish();
rollback;
