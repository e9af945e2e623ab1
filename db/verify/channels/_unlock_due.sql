-- Verify guildkeeper:channels/_unlock_due on pg

begin;

select 'channels._unlock_due'::regproc;

rollback;
