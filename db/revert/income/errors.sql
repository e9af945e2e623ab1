-- Revert guildkeeper:income/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'on_cooldown',
  'unknown_claim',
  'role_required',
  'too_many_claims',
  'invalid_claim_name',
  'invalid_cooldown'
);

commit;
