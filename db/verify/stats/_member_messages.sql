-- Verify guildkeeper:stats/_member_messages on pg

begin;

select 'stats._member_messages'::regproc;

rollback;
