-- Verify guildkeeper:stats/_quarter_of on pg

begin;

select 'stats._quarter_of'::regproc;

rollback;
