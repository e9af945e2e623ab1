-- Verify guildkeeper:choices/_reacted on pg

begin;

select 'choices._reacted'::regproc;

rollback;
