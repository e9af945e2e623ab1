-- Verify guildkeeper:choices/_forget_member on pg

begin;

select 'choices._forget_member'::regproc;

rollback;
