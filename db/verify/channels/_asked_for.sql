-- Verify guildkeeper:channels/_asked_for on pg

begin;

select 'channels._asked_for'::regproc;

rollback;
