-- Verify guildkeeper:stats/_count_messages on pg

begin;

select 'stats._count_messages'::regproc;

rollback;
