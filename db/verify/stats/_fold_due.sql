-- Verify guildkeeper:stats/_fold_due on pg

begin;

select 'stats._fold_due'::regproc;

rollback;
