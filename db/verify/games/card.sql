-- Verify guildkeeper:games/card on pg

begin;

select 'games.card'::regclass;

rollback;
