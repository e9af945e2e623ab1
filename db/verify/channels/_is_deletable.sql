-- Verify guildkeeper:channels/_is_deletable on pg

begin;

select 'channels._is_deletable'::regproc;

rollback;
