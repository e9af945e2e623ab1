-- Deploy guildkeeper:income/claim_history to pg

begin;
set local role guildkeeper_owner;

create table income.claim_history (
  guild_id bigint not null,
  transaction_id bigint not null,
  member_id bigint not null,
  claim text not null,
  amount bigint not null,
  bonus bigint not null,
  streak integer not null,
  best_streak integer not null,
  next_at timestamptz not null,
  constraint claim_history_pkey primary key (guild_id, transaction_id),
  constraint claim_history_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table income.claim_history is
'What each claim paid and why that much, append-only, a row beside its transaction: what the same key is answered again.';
comment on column income.claim_history.bonus is 'What of the amount the streak brought.';

grant select on income.claim_history to guildkeeper_admin;

commit;
