-- Verify guildkeeper:moderation/_sanction_due on pg

begin;

select 'moderation._sanction_due'::regproc;

rollback;
