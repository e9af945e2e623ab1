-- Verify guildkeeper:channels/_unlock on pg

begin;

select 'channels._unlock'::regproc;

rollback;
