-- Verify guildkeeper:channels/plan_purge on pg

begin;

select 'channels.plan_purge'::regproc;

rollback;
