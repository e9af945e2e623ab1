-- Verify guildkeeper:stats/_written on pg

begin;

select 'stats._written'::regproc;

rollback;
