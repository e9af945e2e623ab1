-- Verify guildkeeper:choices/count_row on pg

begin;

select 'choices.count_row'::regtype;

rollback;
