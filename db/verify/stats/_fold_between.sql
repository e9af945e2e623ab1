-- Verify guildkeeper:stats/_fold_between on pg

begin;

select 'stats._fold_between'::regproc;

rollback;
