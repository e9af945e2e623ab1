-- Verify guildkeeper:stats/_settle_days on pg

begin;

select 'stats._settle_days'::regproc;

rollback;
