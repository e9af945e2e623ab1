-- Deploy guildkeeper:economy/reversal to pg

begin;
set local role guildkeeper_owner;

create table economy.reversal (
  guild_id bigint not null,
  transaction_id bigint not null,
  reverses bigint not null,
  constraint reversal_pkey primary key (guild_id, transaction_id),
  constraint reversal_reverses_key unique (guild_id, reverses),
  constraint reversal_transaction_fkey foreign key (guild_id, transaction_id)
    references economy.transaction (guild_id, transaction_id) on delete cascade,
  constraint reversal_reverses_fkey foreign key (guild_id, reverses)
    references economy.transaction (guild_id, transaction_id) on delete cascade
);

comment on table economy.reversal is
'Which transaction takes back which: each at most once. Not a column of economy.transaction, where every payment would pay for it.
Immutable like those.';
comment on column economy.reversal.reverses is 'The transaction that transaction_id takes back.';

grant select on economy.reversal to guildkeeper_admin;

commit;
