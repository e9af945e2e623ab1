-- Verify guildkeeper:moderation/_mend_timeouts on pg

begin;

select 'moderation._mend_timeouts'::regproc;

rollback;
