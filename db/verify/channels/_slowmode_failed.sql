-- Verify guildkeeper:channels/_slowmode_failed on pg

begin;

select 'channels._slowmode_failed'::regproc;

rollback;
