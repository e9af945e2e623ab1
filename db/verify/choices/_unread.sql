-- Verify guildkeeper:choices/_unread on pg

begin;

select 'choices._unread'::regproc;

rollback;
