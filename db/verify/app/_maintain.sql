-- Verify guildkeeper:app/_maintain on pg

begin;

select 'app._maintain'::regproc;

rollback;
