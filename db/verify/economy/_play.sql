-- Verify guildkeeper:economy/_play on pg

begin;

select 'economy.played'::regtype;
select 'economy._play(bigint, economy.game_kind, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;

rollback;
