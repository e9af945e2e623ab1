-- Verify guildkeeper:games/schema on pg

begin;

select 'games'::regnamespace;

rollback;
