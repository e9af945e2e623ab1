-- Verify guildkeeper:channels/_unlock_failed on pg

begin;

select 'channels._unlock_failed'::regproc;

rollback;
