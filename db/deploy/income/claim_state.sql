-- Deploy guildkeeper:income/claim_state to pg

begin;
set local role guildkeeper_owner;

create table income.claim_state (
  guild_id bigint not null,
  member_id bigint not null,
  claim text not null,
  last_at timestamptz not null,
  next_at timestamptz not null,
  streak integer not null,
  best_streak integer not null,
  constraint claim_state_pkey primary key (guild_id, member_id, claim),
  constraint claim_state_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table income.claim_state is
'When a member last claimed, and when they can again. What they were told holds: a setting that changes counts from their next
claim on. A claim that was removed is remembered, so that making it anew is no second claim.';
comment on column income.claim_state.claim is 'daily, work, or the name of a row of income.timed_claim.';
comment on column income.claim_state.streak is 'Days in a row, of daily; 0 for the others.';

grant select on income.claim_state to guildkeeper_admin;

commit;
