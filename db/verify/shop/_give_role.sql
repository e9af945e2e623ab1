-- Verify guildkeeper:shop/_give_role on pg

begin;

select 'shop._give_role'::regproc;

rollback;
