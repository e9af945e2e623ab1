-- Verify guildkeeper:choices/counts on pg

begin;

select 'choices.counts'::regproc;

rollback;
