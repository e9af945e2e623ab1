-- Verify guildkeeper:tickets/_filed on pg

begin;

select 'tickets._filed'::regproc;

rollback;
