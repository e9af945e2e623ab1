-- Verify guildkeeper:moderation/_mend_bans on pg

begin;

select 'moderation._mend_bans'::regproc;

rollback;
