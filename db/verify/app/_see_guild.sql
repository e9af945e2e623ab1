-- Verify guildkeeper:app/_see_guild on pg

begin;

select 'app._see_guild'::regproc;

rollback;
