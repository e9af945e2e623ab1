-- Verify guildkeeper:choices/audience on pg

begin;

select 'choices.audience'::regproc;

rollback;
