-- Verify guildkeeper:stats/_settle on pg

begin;

select 'stats._settle'::regproc;

rollback;
