-- Revert guildkeeper:tickets/_claimant_gone from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._claimant_gone'); end $$;
drop function tickets._claimant_gone;

commit;
