-- Verify guildkeeper:channels/_maintain on pg

begin;

select 'channels._maintain'::regproc;

rollback;
